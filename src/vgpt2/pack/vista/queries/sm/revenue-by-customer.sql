/*
title: Service invoicing by customer with rank and share
grain: one customer
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who are our best service customers?
  - Service revenue ranked by bill-to customer
  - top service customers
  - Amount billed on service invoices by customer with rank and percentage of the total.
  - which clients bring in the service money
  - rank service accounts by what we invoiced them in 2024, with their portion
  - The buyer of our service branch fears dependence on few accounts, so put all of them in order of invoiced dollars from January to December, name included, and each one's percentage.
  - whales of the repair side, ranked
  - place, account number and name, sum before tax, portion of the whole, cancelled bills left out
  - SM billings by cust YTD, rank + % of tot
  - Who spent the most on repairs with us, and how much of our repair income is that?
*/
WITH Billed AS (
    SELECT SMInvoiceList.CustGroup, SMInvoiceList.BillToARCustomer, SUM(SMInvoiceList.TotalBilled) AS BilledAmount
    FROM SMInvoiceList WITH (NOLOCK)
    WHERE SMInvoiceList.SMCo = @SMCo
        AND SMInvoiceList.InvoiceDate BETWEEN @BeginDate AND @EndDate
        AND SMInvoiceList.VoidDate IS NULL
    GROUP BY SMInvoiceList.CustGroup, SMInvoiceList.BillToARCustomer
)
SELECT RANK() OVER (ORDER BY Billed.BilledAmount DESC) AS Place, Billed.BillToARCustomer, ARCM.Name,
    Billed.BilledAmount, 100.0 * Billed.BilledAmount / NULLIF(SUM(Billed.BilledAmount) OVER (), 0) AS PctOfTotal
FROM Billed
JOIN ARCM WITH (NOLOCK)
    ON Billed.CustGroup = ARCM.CustGroup
    AND Billed.BillToARCustomer = ARCM.Customer
ORDER BY Place, Billed.BillToARCustomer
