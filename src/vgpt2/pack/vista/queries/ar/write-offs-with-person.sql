/*
title: Write-offs between two months with the invoice written off, customer, reason and person who made the batch
grain: one write-off and invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who wrote off what on which customer's invoice this year?
  - Write-off amounts by invoice with customer, reason description, batch creator and dates
  - write-offs and who
  - Bad debt is 61,000 for the year, twice the plan, and the audit committee wants the list of what was given up, on which bill and of which client, for what reason and by which of our people, because approvals above five thousand should have come to me.
  - whos been writting off invocies
  - Claims on clients that one of us let go
  - Did Tammy cancel the 3,212.00 left on invoice 20418 in March?
  - Bad debts booked in 2024, what bill they closed, why, and by which colleague
  - Approval limits are being tested by internal audit, so for January to December set each forgiven bill beside its client, the reason given, the dollars and the full name of whoever keyed the batch.
  - who ate which bill and why
  - 'In date order: customer''s name, invoice and its day, amount forgiven, reason spelled out, clerk''s login and full name'
  - w/o log ytd w/ reasn code + usr who made batch
  - When we decided not to chase some money any more, which bill was that, what was the reason, and who entered it?
*/
WITH WrittenOff AS (
    SELECT ARTH.ARCo, ARTH.Mth, ARTH.ARTrans, ARTH.TransDate, ARTH.ReasonCode, ARTH.BatchId, ARTL.ApplyMth,
        ARTL.ApplyTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'W'
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY ARTH.ARCo, ARTH.Mth, ARTH.ARTrans, ARTH.TransDate, ARTH.ReasonCode, ARTH.BatchId, ARTL.ApplyMth,
        ARTL.ApplyTrans
)
SELECT WrittenOff.Mth, WrittenOff.TransDate, ARCM.Customer, ARCM.Name, ARTH.Invoice, ARTH.TransDate AS InvoiceDate,
    WrittenOff.Amount, HQRC.Description AS Reason, HQBC.CreatedBy, DDUP.FullName
FROM WrittenOff
JOIN ARTH WITH (NOLOCK)
    ON WrittenOff.ARCo = ARTH.ARCo
    AND WrittenOff.ApplyMth = ARTH.Mth
    AND WrittenOff.ApplyTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN HQRC WITH (NOLOCK)
    ON WrittenOff.ReasonCode = HQRC.ReasonCode
LEFT JOIN HQBC WITH (NOLOCK)
    ON WrittenOff.ARCo = HQBC.Co
    AND WrittenOff.Mth = HQBC.Mth
    AND WrittenOff.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
ORDER BY WrittenOff.Mth, WrittenOff.TransDate, ARTH.Invoice
