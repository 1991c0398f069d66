-- What weighs most against taking a figure as measured comes first.
create macro weight(status) as list_position(['F', 'E', '_U', 'V', 'D', 'B', 'G', 'P', 'A'], status);
create macro strictest(a, b) as case when weight(a) <= weight(b) then a else b end;
-- A telephone company alone stands behind a figure: every body that it names as its origin is one.
create macro of_operators(named) as coalesce(named, '') <> '' and not exists (
  select 1 from (select unnest(string_split(named, '; ')) as name) each left join origins k on k.origin = each.name
  where coalesce(k.kind, '') <> 'operator');
create macro joined(a, b) as array_to_string(list_sort(list_distinct(string_split(a || '+' || b, '+'))), '+');

-- Half up on the decimal digits, as people round.
create macro half_up(value, places) as floor(cast(value * pow(10, places) as decimal(38, 9)) + 0.5) / pow(10, places);
create macro digits(value, count) as
  half_up(value / pow(10, floor(log10(value)) - count + 1), 0) * pow(10, floor(log10(value)) - count + 1);
-- Counts of people have four significant digits from 10,000 on, of which the first three are those of the count itself.
create macro shown(value, unit, decimals) as case
  when unit <> 'people' then half_up(value, decimals)
  when value < 10000 then half_up(value, 0)
  else digits(value, 4) -
    sign(digits(digits(value, 4), 3) - digits(value, 3)) * pow(10, floor(log10(value)) - 3)
end;
