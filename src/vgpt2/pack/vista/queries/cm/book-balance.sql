/*
title: Book balance of each bank account
grain: one bank account
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How much cash do we have in each bank account?
  - Book balance by bank account
  - bank balances
  - Sum of all cash transactions through a date by bank account.
  - how much money is in the bank
  - Money we hold per account according to our own books at June 30
  - The covenant certificate asks for cash at 6/30 by account, counting every entry dated up to that day and ignoring voided ones.
  - cash per books at 6/30
  - Checking and savings accounts name, each with cash per our books at a given day, voided items ignored
  - bk bals all accts as of mo end
  - By our own records, not the bank's, how much was in every account at the end of June?
*/
SELECT CMAC.CMAcct, CMAC.Description, SUM(CMDT.Amount) AS BookBalance
FROM CMAC WITH (NOLOCK)
JOIN CMDT WITH (NOLOCK)
    ON CMAC.CMCo = CMDT.CMCo
    AND CMAC.CMAcct = CMDT.CMAcct
WHERE CMAC.CMCo = @CMCo
    AND CMDT.ActDate <= @AsOf
    AND CMDT.Void = 'N'
GROUP BY CMAC.CMAcct, CMAC.Description
ORDER BY CMAC.CMAcct
