/*
title: Units of measure that are kept out of lookups
grain: one unit of measure
level: basic
parameters: {}
asks:
  - Which units do people no longer get offered in the pick list?
  - Units of measure excluded from lookup
  - A buyer cannot find the unit for pallets any more and says that it was there last year. I suppose that one of us hid it; can I have all of those that are on file but not shown when you search, with their description?
  - hidden units
  - UMs that dont show in the serch list
  - were PLT and CRT hidden in the 2024 cleanup, which others
  - Unit, description, notes, excluded only.
  - Measures that are on file but hidden when a buyer searches
  - A buyer swears that PALLET was there last year and wants it back before the june 10 order; print each measure that was taken off the pick list, with name and remark
  - UMs we hid from folks
  - Code of the measure, its name, and any remark; just those a search leaves out
  - uom excluded frm pick list - PLT? CRT?
  - Which measures, like box or pallet, does the program know but no longer offer when you choose?
*/
SELECT HQUM.UM, HQUM.Description, HQUM.Notes
FROM HQUM WITH (NOLOCK)
WHERE HQUM.ExcludeFromLookup = 'Y'
ORDER BY HQUM.UM
