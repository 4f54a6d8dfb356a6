/*
title: Choices of a drop-down list
grain: one choice
level: basic
parameters:
  ComboType: {type: varchar(20), example: APLineType}
asks:
  - What do the codes in this drop-down mean?
  - Display and stored value of a combo box
  - combo box values
  - Stored and displayed values of one drop-down list in order.
  - whats behind that pulldown
  - Options of the invoice line type list with the code kept for each
  - An import of vendor invoices failed on the kind of line; what may be picked in that list, in which order, and what code gets saved for each choice?
  - pulldown codes, invoice line kind
  - Dropdown choices in display order, stored code on the left, wording on the right
  - ap line typ combo vals
  - In one of the selection boxes I see words, but the export has numbers; what stands for what?
*/
SELECT DDCI.Seq, DDCI.DatabaseValue, DDCI.DisplayValue
FROM DDCI WITH (NOLOCK)
WHERE DDCI.ComboType = @ComboType
ORDER BY DDCI.Seq
