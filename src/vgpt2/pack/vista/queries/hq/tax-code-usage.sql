/*
title: Tax on vendor invoices and on customer invoices for each tax code
grain: one tax code
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - For each tax code, how much tax stands on vendor invoices, use tax included, and how much did we charge customers this year?
  - Tax code activity on both sides with number of lines
  - Which codes were never used in 2024 and can be retired?
  - tax codes used
  - dead tax codes we can get rid of
  - Code, description, payable lines and tax, receivable lines and tax for a range of months.
  - Tax dollars on bills we received and bills we sent, per tax jurisdiction, in 2024
  - 'Nexus review by our CPA in february: for each jurisdiction in company 1 how many lines and how much tax was on suppliers'' bills and on customers'' bills from january to december'
  - tax by code, AP side and AR side
  - Code with its name, lines and tax on purchases, lines and tax on sales, also the ones that had nothing
  - sls/use tx by tax cd YTD ap + ar lines
  - Per town or county, how much sales tax did sellers write on our bills, and how much did we write on ours?
*/
WITH Payable AS (
    SELECT APTL.TaxGroup, APTL.TaxCode, COUNT(*) AS Lines, SUM(APTL.TaxAmt) AS Tax
    FROM APTL WITH (NOLOCK)
    WHERE APTL.APCo = @HQCo
        AND APTL.Mth BETWEEN @BeginMth AND @EndMth
        AND APTL.TaxCode IS NOT NULL
    GROUP BY APTL.TaxGroup, APTL.TaxCode
),
Receivable AS (
    SELECT ARTL.TaxGroup, ARTL.TaxCode, COUNT(*) AS Lines, SUM(ARTL.TaxAmount) AS Tax
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @HQCo
        AND ARTL.Mth BETWEEN @BeginMth AND @EndMth
        AND ARTL.TaxCode IS NOT NULL
        AND ARTH.ARTransType IN ('I', 'C', 'A')
    GROUP BY ARTL.TaxGroup, ARTL.TaxCode
)
SELECT HQTX.TaxCode, HQTX.Description, ISNULL(Payable.Lines, 0) AS PayableLines, ISNULL(Payable.Tax, 0) AS PayableTax,
    ISNULL(Receivable.Lines, 0) AS ReceivableLines, ISNULL(Receivable.Tax, 0) AS ReceivableTax
FROM HQCO WITH (NOLOCK)
JOIN HQTX WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTX.TaxGroup
LEFT JOIN Payable
    ON HQTX.TaxGroup = Payable.TaxGroup
    AND HQTX.TaxCode = Payable.TaxCode
LEFT JOIN Receivable
    ON HQTX.TaxGroup = Receivable.TaxGroup
    AND HQTX.TaxCode = Receivable.TaxCode
WHERE HQCO.HQCo = @HQCo
ORDER BY HQTX.TaxCode
