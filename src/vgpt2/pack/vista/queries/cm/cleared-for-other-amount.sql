/*
title: Transactions cleared for another amount
grain: one cash transaction
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Which checks cleared the bank for a different amount?
  - Cleared amount differs from booked amount
  - cleared wrong amount
  - Cleared cash transactions whose cleared amount is not the booked amount, with the difference.
  - did the bank pay a check for the wrong $
  - Entries the bank processed at a figure unlike the one in our books
  - First National encoded a check wrongly last winter; are there further ticked items where what the bank took is not what we wrote, and how big is the gap, payee by payee?
  - encoding errors at the bank
  - Statement day, check number, payee, amount booked, amount cleared, discrepancy, account by account
  - ck clrd for diff amt than bkd, all accts
  - Have there been checks where the bank handed out more or less than what we had written on them?
*/
SELECT CMDT.CMAcct, CMDT.StmtDate, CMDT.CMTransType, CMDT.CMRef, CMDT.Payee, CMDT.Amount, CMDT.ClearedAmt,
    CMDT.ClearedAmt - CMDT.Amount AS Difference
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.StmtDate IS NOT NULL
    AND CMDT.Void = 'N'
    AND CMDT.ClearedAmt <> CMDT.Amount
ORDER BY CMDT.CMAcct, CMDT.StmtDate, CMDT.CMRef
