/*
title: Fields of a form with the choices of their drop-down lists
grain: one choice of a field
level: intermediate
parameters:
  Form: {type: varchar(30), example: JCCM}
asks:
  - Which values may be picked in the status boxes of the contract screen, and what is stored for each?
  - Drop-down fields of a form with shown text and stored code
  - What does 2 mean in the box next to retainage option?
  - codes on a screen
  - wut do the dropdown values on this form save as
  - Field, column, required or not, list name, text shown, value stored.
*/
SELECT DDFH.Title, DDFI.Seq, DDFI.Description, DDFI.ColumnName, DDFI.Req, DDFI.ComboType, DDCB.Description AS ListName,
    DDCI.DisplayValue, DDCI.DatabaseValue
FROM DDFH WITH (NOLOCK)
JOIN DDFI WITH (NOLOCK)
    ON DDFH.Form = DDFI.Form
JOIN DDCB WITH (NOLOCK)
    ON DDFI.ComboType = DDCB.ComboType
JOIN DDCI WITH (NOLOCK)
    ON DDCB.ComboType = DDCI.ComboType
WHERE DDFH.Form = @Form
ORDER BY DDFI.Seq, DDCI.Seq
