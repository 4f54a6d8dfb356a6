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
