/*
title: Credits, adjustments and write-offs between two months on service invoices with customer, invoice total and reason
grain: one credit and service invoice
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - How much of our service billing did we have to take back, from whom and why?
  - Credit month and date, kind of transaction, customer, service invoice, invoice total, credited amount, percent of the invoice and reason
  - credits on service billing
  - what did we credit back on sevice in the 1st half, wich reasons
  - Creekside Nursing got 640 back on invoice 10512 in March - what were the others?
  - I get measured on margin and nobody deducts what is credited afterwards, so the figures look nice until somebody in receivables quietly issues a credit because the customer complained about the hours; let me see all credits, adjustments and bad debts since January that hit a bill made by service, what part of that bill it was, and the reason that was entered.
  - "Giving money back after the visit: who, how much, what for."
  - reductions and bad debt booked January to June against bills made by service, with reason
  - The buyer's accountants want net service revenue, so give all credit memos, corrections and write-offs since January on service bills, with customer, the share of the bill, and the cause.
  - money back on service bills
  - by month and day, what sort of correction, customer by number and name, bill number, its day and total, what was taken off, the percentage and why
  - CMs/adj/WOs-offs on SM invs jan-jun, rsn cd
  - After charging customers for repairs, how often did we give something back or let it go, to whom, and for what reason?
*/
WITH Credited AS (
    SELECT ARTL.ARCo, ARTH.Mth, ARTH.TransDate, ARTH.ARTransType, ARTH.ReasonCode, ARTL.ApplyMth, ARTL.ApplyTrans,
        SUM(ARTL.Amount) AS Amount
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    WHERE ARTH.Mth BETWEEN @BeginMth AND @EndMth
        AND ARTH.ARTransType IN ('C', 'A', 'W')
    GROUP BY ARTL.ARCo, ARTH.Mth, ARTH.TransDate, ARTH.ARTransType, ARTH.ReasonCode, ARTL.ApplyMth, ARTL.ApplyTrans
)
SELECT Credited.Mth, Credited.TransDate, Credited.ARTransType, SMInvoiceList.BillToARCustomer, ARCM.Name,
    SMInvoiceList.Invoice, SMInvoiceList.InvoiceDate, SMInvoiceList.TotalAmount, Credited.Amount AS CreditedAmount,
    -100.0 * Credited.Amount / NULLIF(SMInvoiceList.TotalAmount, 0) AS PercentOfInvoice,
    HQRC.Description AS Reason
FROM Credited
JOIN SMInvoiceList WITH (NOLOCK)
    ON Credited.ARCo = SMInvoiceList.ARCo
    AND Credited.ApplyMth = SMInvoiceList.ARPostedMth
    AND Credited.ApplyTrans = SMInvoiceList.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON SMInvoiceList.BillToCustGroup = ARCM.CustGroup
    AND SMInvoiceList.BillToARCustomer = ARCM.Customer
LEFT JOIN HQRC WITH (NOLOCK)
    ON Credited.ReasonCode = HQRC.ReasonCode
WHERE SMInvoiceList.SMCo = @SMCo
ORDER BY Credited.Mth, Credited.TransDate, SMInvoiceList.Invoice
