-- What weighs most against taking a figure as measured comes first.
create macro weight(status) as list_position(['E', '_U', 'V', 'D', 'B', 'G', 'P', 'A'], status);
create macro strictest(a, b) as case when weight(a) <= weight(b) then a else b end;
create macro joined(a, b) as array_to_string(list_sort(list_distinct(string_split(a || '+' || b, '+'))), '+');

-- Half up, as people round; counts of people have four significant digits from 10,000 on.
create macro half_up(value, places) as floor(value * pow(10, places) + 0.5) / pow(10, places);
create macro shown(value, unit, decimals) as case
  when unit <> 'people' then half_up(value, decimals)
  when value < 10000 then half_up(value, 0)
  else half_up(value / pow(10, floor(log10(value)) - 3), 0) * pow(10, floor(log10(value)) - 3)
end;
