/*
title: Bank file lines that could not be cleared
grain: one line of a bank file
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which lines of the bank file did not clear?
  - Errors of the bank clearing upload
  - bank upload errors
  - Lines of uploaded bank files with check number, amount and error since a date.
  - what choked when we loaded the bank file
  - Items in the bank's download that our system rejected since January
  - Automatic clearing left loose ends all year; give me each rejected item from January 1, 2024 with load date, serial, bank account, sum, bank's date and the message.
  - rejects from the bank load
  - 'Clearing file rejects by load day: bank account, check number, amount, paid day, error wording'
  - clr import errs since 1/1/24 w/ msg
  - We load a list from the bank that says which checks were paid; which entries did the computer refuse, and for what reason?
*/
SELECT CMCE.UploadDate, CMCE.Seq, CMCE.BankAcct, CMCE.ChkNo, CMCE.Amount, CMCE.ClearDate, CMCE.ErrorText
FROM CMCE WITH (NOLOCK)
WHERE CMCE.CMCo = @CMCo
    AND CMCE.UploadDate >= @Since
ORDER BY CMCE.UploadDate, CMCE.Seq
