/*
title: Sales tax on service work invoiced between two dates by state of the service site and tax code, with taxed and untaxed price
grain: one state and tax code
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Service department's part of the sales tax return, by state where the equipment stands and by code.
  - State of the site, tax code, description, price, taxable basis, tax, price without basis, invoices dated in the range
  - service sales tax
  - "Repairs are taxed in one of our states and not in the next, so for the return I need service billing of the quarter by the state of the site with the code, what was taxed and what wasn't, because the exempt sales have to be reported too, voided invoices out."
  - serivce tax by state and taxcode q2
  - What must be handed on to the authorities for calls that our technicians made?
  - In Texas the untaxed part was 61,000 last quarter, mostly the school district
  - second quarter tax on service bills per state where the work was done, exempt sales included
  - The Texas return is due July 20, and the comptroller wants exempt sales as well, so for bills dated April to June split price, taxable base, tax and rest by state and code.
  - Q2 tax return, service part
  - state by state and within it the rate code in words, how many bills, price, taxable part, tax, and what wasn't taxed
  - SM sales tx Q2 by site st + tx cd, no voids
  - When we charge for repairs we add tax for the state. How much is it for each state, and how much of our work was free of it?
*/
SELECT SMServiceSite.State, SMWorkCompleted.TaxCode, HQTX.Description,
    COUNT(DISTINCT SMInvoice.SMInvoiceID) AS Invoices, SUM(SMWorkCompleted.PriceTotal) AS Price,
    SUM(SMWorkCompleted.TaxBasis) AS TaxBasis, SUM(SMWorkCompleted.TaxAmount) AS TaxAmount,
    SUM(SMWorkCompleted.PriceTotal) - SUM(ISNULL(SMWorkCompleted.TaxBasis, 0)) AS Untaxed
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMInvoice WITH (NOLOCK)
    ON SMWorkCompleted.SMInvoiceID = SMInvoice.SMInvoiceID
    AND SMWorkCompleted.SMCo = SMInvoice.SMCo
JOIN SMServiceSite WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMServiceSite.SMCo
    AND SMWorkCompleted.ServiceSite = SMServiceSite.ServiceSite
LEFT JOIN HQTX WITH (NOLOCK)
    ON SMWorkCompleted.TaxGroup = HQTX.TaxGroup
    AND SMWorkCompleted.TaxCode = HQTX.TaxCode
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMInvoice.InvoiceDate BETWEEN @BeginDate AND @EndDate
    AND SMInvoice.VoidDate IS NULL
    AND SMWorkCompleted.NoCharge = 'N'
GROUP BY SMServiceSite.State, SMWorkCompleted.TaxCode, HQTX.Description
ORDER BY SMServiceSite.State, SMWorkCompleted.TaxCode
