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
*/
SELECT CMDT.CMAcct, CMDT.StmtDate, CMDT.CMTransType, CMDT.CMRef, CMDT.Payee, CMDT.Amount, CMDT.ClearedAmt,
    CMDT.ClearedAmt - CMDT.Amount AS Difference
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.StmtDate IS NOT NULL
    AND CMDT.Void = 'N'
    AND CMDT.ClearedAmt <> CMDT.Amount
ORDER BY CMDT.CMAcct, CMDT.StmtDate, CMDT.CMRef
