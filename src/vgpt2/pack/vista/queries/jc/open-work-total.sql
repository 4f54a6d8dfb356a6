/*
title: Number, value, billed and received amount and retainage of all open contracts in one line
grain: one line for all open contracts
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How many contracts are open right now and what are they worth altogether?
  - One line with count, current value, billed, received and retainage of the open contracts
  - total open work
  - Just the grand totals please, the bank officer is on the other line and all he wants is the number of jobs on the books, what they add up to, what has been billed, and what has come in
  - whats evrything we got under contract add up too
  - The whole order book as one figure
  - Was it 62 contracts and 148 million at the last count?
  - Grand totals over all running agreements, count, price, invoiced, collected and withheld
  - Banker is on hold and wants a single set of numbers, how many live deals, their combined price, what was invoiced and collected, and how much owners keep back
  - the entire book in a single row
  - Nothing per deal, merely the count, dollars signed, dollars invoiced, dollars collected and holdback for everything active
  - tot opn ktrs - cnt, $, billd, recd, retg
  - 'All current projects together: how many are there, what are they worth, and how much of that has been charged and paid?'
*/
SELECT COUNT(*) AS Contracts, SUM(JCCM.ContractAmt) AS ContractValue, SUM(JCCM.BilledAmt) AS Billed,
    SUM(JCCM.ReceivedAmt) AS Received, SUM(JCCM.CurrentRetainAmt) AS Retainage
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
