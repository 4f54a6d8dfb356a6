/*
title: Contract billings of a month whose job cost posting differs from the receivables line behind it
grain: one receivables line
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which billing entries on contract items do not agree with the invoice line they came from?
  - Receivables lines of a month where billed amount in job cost is not the line amount without tax
  - billing tie-out by line
  - Contract, customer, invoice, item, amount in receivables before tax, amount in job cost, difference, June 2024
  - Our revenue in cost and our sales in AR are 1,280.50 apart for the month and I have looked at it for two hours, I would like a list line by line of only those invoices where the two sides do not carry the same figure so I can see whether it is tax or something else
  - AR line vs contrct item, show me the diferences
  - Where the two sides of an owner's bill disagree, for instance on 1015-
  - June invoice lines where AR and contract revenue don't carry the same dollars
  - Revenue in cost and sales in AR are 1,280.50 apart for June; which lines cause it, on whose invoice, which schedule line, both sums before tax
  - ar line vs jc revenue, off
  - Contract, client's name, invoice and day, schedule line and its name, AR before tax, job side, gap
  - jcid billd <> ar ln net of tx, may
  - Which single lines of clients' bills are recorded with another amount on the project side?
*/
WITH Posted AS (
    SELECT JCID.JCCo, JCID.ARCo, JCID.Mth, JCID.ARTrans, JCID.ARTransLine, JCID.Contract, JCID.Item,
        SUM(JCID.BilledAmt) AS BilledAmount
    FROM JCID WITH (NOLOCK)
    WHERE JCID.JCCo = @JCCo
        AND JCID.Mth = @Mth
    GROUP BY JCID.JCCo, JCID.ARCo, JCID.Mth, JCID.ARTrans, JCID.ARTransLine, JCID.Contract, JCID.Item
)
SELECT Posted.Contract, ARCM.Name AS Customer, ARTH.Invoice, ARTH.TransDate, Posted.Item, JCCI.Description,
    ARTL.Amount - ARTL.TaxAmount AS Receivable, Posted.BilledAmount AS JobCost,
    ARTL.Amount - ARTL.TaxAmount - Posted.BilledAmount AS Difference
FROM Posted
JOIN ARTL WITH (NOLOCK)
    ON Posted.ARCo = ARTL.ARCo
    AND Posted.Mth = ARTL.Mth
    AND Posted.ARTrans = ARTL.ARTrans
    AND Posted.ARTransLine = ARTL.ARLine
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
JOIN JCCI WITH (NOLOCK)
    ON Posted.JCCo = JCCI.JCCo
    AND Posted.Contract = JCCI.Contract
    AND Posted.Item = JCCI.Item
LEFT JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARTransType IN ('I', 'C', 'A')
    AND ARTL.Amount - ARTL.TaxAmount <> Posted.BilledAmount
ORDER BY Posted.Contract, ARTH.Invoice, Posted.Item
