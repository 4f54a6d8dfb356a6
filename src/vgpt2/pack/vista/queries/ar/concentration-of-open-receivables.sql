/*
title: Share of each customer in open receivables with past due part and running share
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - What percentage of the receivables do our largest debtors make up, and how much of each is overdue?
  - Open invoices by customer with share of total, cumulative share and past due amount
  - receivables concentration
  - who owes us the biggest chunk of our ar rite now
  - Under the loan agreement whatever one debtor owes above twenty percent of the total drops out of the base, and the field examiner will test that on the 30th, so rank the debtors by balance and give each one's percent, the running percent, and the late portion
  - If one client stopped paying tomorrow, how big would the hole be?
  - Customer, balance, percent, cumulative percent, overdue as of 6/30/2024 - is Metro Transit above 20?
  - Rank debtors by percentage of unpaid client bills, overdue portion included.
  - Loan covenant caps any debtor at 20%; at september 30 show each one's balance, percentage, cumulative percentage and what's late
  - debtor percentages, AR
  - Open customer bills ranked with customer, number of unpaid bills, balance, late part, percentage, cumulative percentage; largest first
  - top custs % of opn AR + past due, as of EOM
  - How much of all the money owed to us depends on a few clients, and how much of that is late?
*/
WITH Owed AS (
    SELECT ARTH.CustGroup, ARTH.Customer, COUNT(*) AS Invoices, SUM(ARTH.AmountDue) AS AmountDue,
        SUM(CASE WHEN ARTH.DueDate < @AsOf THEN ARTH.AmountDue ELSE 0 END) AS PastDue
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
)
SELECT Owed.Customer, ARCM.Name, Owed.Invoices, Owed.AmountDue, Owed.PastDue,
    100.0 * Owed.AmountDue / NULLIF(SUM(Owed.AmountDue) OVER (), 0) AS SharePct,
    100.0 * SUM(Owed.AmountDue) OVER (ORDER BY Owed.AmountDue DESC, Owed.Customer ROWS UNBOUNDED PRECEDING)
        / NULLIF(SUM(Owed.AmountDue) OVER (), 0) AS RunningPct
FROM Owed
JOIN ARCM WITH (NOLOCK)
    ON Owed.CustGroup = ARCM.CustGroup
    AND Owed.Customer = ARCM.Customer
ORDER BY Owed.AmountDue DESC, Owed.Customer
