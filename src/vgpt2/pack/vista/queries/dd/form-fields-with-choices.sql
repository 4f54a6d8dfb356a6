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
  - Every pick list on the contract program, including the wording and the code saved for it
  - Our import file for contracts was rejected because of wrong codes; for each selectable field on that program list what the user sees, what gets saved, and if it is compulsory.
  - contract dropdowns, text + code
  - Field label in tab order, dropdown with description, choice displayed, value stored, required yes or no
  - dropdown opts + db vals per fld, contract scrn
  - On the screen for a client deal some boxes only let you pick; what can be picked and what does the computer write down?
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
