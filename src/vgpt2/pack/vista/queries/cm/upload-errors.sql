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
*/
SELECT CMCE.UploadDate, CMCE.Seq, CMCE.BankAcct, CMCE.ChkNo, CMCE.Amount, CMCE.ClearDate, CMCE.ErrorText
FROM CMCE WITH (NOLOCK)
WHERE CMCE.CMCo = @CMCo
    AND CMCE.UploadDate >= @Since
ORDER BY CMCE.UploadDate, CMCE.Seq
