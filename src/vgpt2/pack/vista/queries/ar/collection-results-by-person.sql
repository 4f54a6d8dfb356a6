/*
title: Collection notes between two dates by person with invoices noted, invoices since paid in full and what is still due
grain: one person
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How successful are the calls of each collector?
  - User, full name, customers and invoices with a note in a period, invoiced amount, invoices paid in full since, share paid and amount still due
  - collector results
  - does Vic realy bring money in or just rite notes
  - From April to June 2024, what came of the invoices that Lorraine noted, the 76,000 of Basin Grain included?
  - I pay two people to call customers all day and the only thing that I can measure so far is how many remarks they type, which is not what I pay them for; take the bills about which each of them wrote something in the second quarter, count how many have been settled in full after that, and tell me how much of the money is still outside.
  - What became of the debts that were chased, by who chased them.
  - What did each collector's notes yield from April to June?
  - 'Deciding on collector bonuses in july: per person, bills noted in the second quarter, how many settled afterwards, percent, and dollars unpaid'
  - collectors' hit rate
  - 'Effect of dunning notes: collector''s full name, notes, clients, bills, billed dollars, settled since, percent settled, remaining; best on top'
  - coll notes q1 per user - inv's pd since %, still os $
  - Some of our people chase clients for money; whose clients actually paid after being contacted?
*/
WITH Noted AS (
    SELECT ARCN.ARCo, ARCN.UserID, ARCN.CustGroup, ARCN.Customer, ARCN.Invoice, MIN(ARCN.Date) AS FirstNote,
        COUNT(*) AS Notes
    FROM ARCN WITH (NOLOCK)
    WHERE ARCN.ARCo = @ARCo
        AND ARCN.Date BETWEEN @BeginDate AND @EndDate
        AND ARCN.Invoice IS NOT NULL
    GROUP BY ARCN.ARCo, ARCN.UserID, ARCN.CustGroup, ARCN.Customer, ARCN.Invoice
)
SELECT Noted.UserID, DDUP.FullName, SUM(Noted.Notes) AS Notes, COUNT(DISTINCT Noted.Customer) AS Customers,
    COUNT(*) AS Invoices, SUM(ARTH.Invoiced) AS Invoiced,
    SUM(CASE WHEN ARTH.PayFullDate >= Noted.FirstNote THEN 1 ELSE 0 END) AS PaidSince,
    100.0 * SUM(CASE WHEN ARTH.PayFullDate >= Noted.FirstNote THEN 1 ELSE 0 END) / COUNT(*) AS PaidPercent,
    SUM(ARTH.AmountDue) AS StillDue
FROM Noted
JOIN ARTH WITH (NOLOCK)
    ON Noted.ARCo = ARTH.ARCo
    AND Noted.CustGroup = ARTH.CustGroup
    AND Noted.Customer = ARTH.Customer
    AND Noted.Invoice = ARTH.Invoice
    AND ARTH.ARTransType = 'I'
LEFT JOIN DDUP WITH (NOLOCK)
    ON Noted.UserID = DDUP.VPUserName
GROUP BY Noted.UserID, DDUP.FullName
ORDER BY PaidPercent DESC, Noted.UserID
