/*
title: Deposits in transit by bank account
grain: one bank account
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Which deposits has the bank not credited yet?
  - Deposits in transit by account
  - deposits in transit
  - Count and sum of uncleared deposits by bank account.
  - deposits that didnt clear
  - Money lodged that no statement has yet, totaled for every bank account
  - First National claims everything we lodged is credited; per bank, how many of our deposits are on no statement so far, and what do they come to?
  - DIT count and dollars per bank
  - Bank account and name, number of deposits in transit and their dollars
  - dep in transit per acct, void excl
  - What have we brought to the bank that hasn't appeared on its paper, added up for each account?
*/
SELECT CMDT.CMAcct, CMAC.Description, COUNT(*) AS Deposits, SUM(CMDT.Amount) AS Amount
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 2
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
GROUP BY CMDT.CMAcct, CMAC.Description
ORDER BY CMDT.CMAcct
