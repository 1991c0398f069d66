import { expect, it } from "vitest";
import { organisationIn } from "../../src/i18n/publisherNames.ts";

it("takes the organisation from the name of a publisher, by its letters or short name where it has one", () => {
  expect(organisationIn("International Telecommunication Union (ITU), DataHub")).toBe("ITU");
  expect(organisationIn("World Bank, World Development Indicators (as carried by Gapminder)")).toBe("World Bank");
  expect(organisationIn("国际电信联盟（国际电联），DataHub")).toBe("国际电联");
  expect(organisationIn("世界银行，世界发展指标（由Gapminder转载）")).toBe("世界银行");
  expect(organisationIn("联合国，经济和社会事务部人口司：《世界人口展望》")).toBe("联合国");
});
