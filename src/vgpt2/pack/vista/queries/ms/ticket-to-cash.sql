/*
title: Customer tickets of a period with their invoice, invoice date, days to invoice and whether the invoice is paid
grain: one ticket
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What became of each customer ticket, was it billed and has it been paid?
  - Tickets sold to customers with customer name, material, amount, invoice, invoice date, amount due and date paid in full
  - ticket to payment
  - tiket 88213, was that ever billd and did they pay us
  - Burke Concrete, all loads of June 3 to June 14, I need them with bill number and payment date.
  - He owes us for so many loads that he has lost track himself and wants it explained load by load, which slip went on which bill, how many days after the load we sent the bill, what of that bill is still unpaid and when he settled the rest; please prepare that for all slips of the period.
  - From the weigh bridge to the bank, slip by slip.
  - Follow June loads to buyers, whether billed, when, how fast and if settled
  - Burke Concrete lost track and wants proof, so for 06/03 to 06/14 give each slip with its bill, bill day, days in between, what is unpaid, and day settled
  - slip to bank, load by load
  - By account's name for June, ticket and his own job, product in words, dollars, bill and its day, lag in days, still due, day paid off
  - cust tix wk 6/10 - MS inv? paid?
  - For every truckload a customer picked up, did we send him a bill, and did the money arrive?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, ARCM.Name AS CustomerName, MSTD.CustJob,
    MSTD.Material, HQMT.Description AS MaterialName, MSTD.MatlUnits,
    MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal AS TicketAmount, MSTD.MSInv, MSIH.InvDate,
    DATEDIFF(day, MSTD.SaleDate, MSIH.InvDate) AS DaysToInvoice, ARTH.AmountDue AS InvoiceAmountDue,
    ARTH.PayFullDate
FROM MSTD WITH (NOLOCK)
JOIN MSCO WITH (NOLOCK)
    ON MSTD.MSCo = MSCO.MSCo
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
LEFT JOIN MSIH WITH (NOLOCK)
    ON MSTD.MSCo = MSIH.MSCo
    AND MSTD.MSInv = MSIH.MSInv
LEFT JOIN ARTH WITH (NOLOCK)
    ON MSCO.ARCo = ARTH.ARCo
    AND MSIH.MSCo = ARTH.MSCo
    AND MSIH.MSInv = ARTH.Invoice
    AND MSIH.CustGroup = ARTH.CustGroup
    AND MSIH.Customer = ARTH.Customer
    AND ARTH.ARTransType = 'I'
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
ORDER BY ARCM.Name, MSTD.SaleDate, MSTD.Ticket
