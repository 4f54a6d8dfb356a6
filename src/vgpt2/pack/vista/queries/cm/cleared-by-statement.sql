/*
title: Transactions cleared on a statement, by type
grain: one transaction type
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
  StmtDate: {type: bDate, example: 2024-06-30}
asks:
  - What cleared on this bank statement?
  - Cleared totals by type for a statement
  - bank rec totals
  - Count and cleared amount by transaction type for one statement date.
  - wat cleared last month
  - Sum up by kind what was ticked off on account 1's June 30 statement
  - To agree the June reconciliation to the bank's own summary page, I want how many checks, deposits, transfers and others were marked on the 6/30 statement of account 1, with totals.
  - rec tape by kind, acct 1
  - 'For a given account and statement: checks, deposits, transfers, adjustments with item count and cleared dollars'
  - clrd ttls per trans typ stmt 6/30 acct 1
  - Looking at the paper the bank sent us for the end of June, how many payments and lodgments did somebody tick, and what is the sum of each sort?
*/
SELECT CMDT.CMTransType, COUNT(*) AS Transactions, SUM(CMDT.ClearedAmt) AS Cleared
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.StmtDate = @StmtDate
GROUP BY CMDT.CMTransType
ORDER BY CMDT.CMTransType
