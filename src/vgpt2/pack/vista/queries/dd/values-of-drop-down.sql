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
*/
SELECT DDCI.Seq, DDCI.DatabaseValue, DDCI.DisplayValue
FROM DDCI WITH (NOLOCK)
WHERE DDCI.ComboType = @ComboType
ORDER BY DDCI.Seq
