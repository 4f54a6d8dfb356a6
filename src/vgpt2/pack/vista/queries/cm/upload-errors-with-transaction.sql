/*
title: Rejected bank file lines beside the transaction of the same number
grain: one line of a bank file
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - For the lines the bank file could not clear, what do our own books say about that check?
  - Bank upload rejects with the matching transaction, our amount and whether it is void or cleared already
  - bank file rejects matched
  - "Rejected lines since January 1: upload date, check number, bank's amount, error, our amount, our date, void flag, statement date."
  - bank says ck 20455 cleared for a diffrent amount, what did we write it for
  - Exceptions from the clearing import, side by side with the register
  - Did any of the failed lines in the June download turn out to be checks we had voided?
  - Rejected items from the bank download set against our own entry for that check
  - 'Clearing these by hand means knowing our side: for every reject since January 1 show bank''s sum and message, then our sum and date, whether we cancelled it or ticked it before.'
  - rejects next to our books
  - Load date, bank account title, serial, bank's sum, message, our date and sum, cancelled or not, statement it's on
  - clr file rejcts vs CM entry same ck no
  - When the computer refused an entry of the bank's list, what do we ourselves know about that check?
*/
SELECT CMCE.UploadDate, CMCE.Seq, CMAC.Description AS BankAccount, CMCE.ChkNo, CMCE.Amount AS BankFileAmount,
    CMCE.ErrorText, CMDT.ActDate, CMDT.Amount AS BookAmount, CMDT.Void, CMDT.StmtDate
FROM CMCE WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMCE.CMCo = CMAC.CMCo
    AND CMCE.BankAcct = CMAC.BankAcct
LEFT JOIN CMDT WITH (NOLOCK)
    ON CMAC.CMCo = CMDT.CMCo
    AND CMAC.CMAcct = CMDT.CMAcct
    AND CMCE.ChkNo = CMDT.CMRef
WHERE CMCE.CMCo = @CMCo
    AND CMCE.UploadDate >= @SinceDate
ORDER BY CMCE.UploadDate, CMCE.Seq
