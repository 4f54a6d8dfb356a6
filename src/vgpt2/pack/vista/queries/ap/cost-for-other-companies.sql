/*
title: Vendor invoice cost charged to the ledger of other companies
grain: one other company and account
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did we pay vendors on behalf of sister companies this year, and to which of their accounts?
  - Invoice lines posted to another company's ledger by company and account
  - intercompany ap
  - Lines whose ledger company is not the one of payables, January to December, grouped by company name and account with number of lines and gross.
  - what bills did we eat for co 5
  - Due-to and due-from support out of the payables side
  - Charges booked for affiliates in the first quarter
  - Which of our bills in 2024 were coded to sister entities' books?
  - Affiliates settle up at year end, so I want what our payables charged to each of the other entities' accounts, january through december, for the due-from invoice
  - AP charged to sister books
  - 'Bills we coded into affiliates'' books: other entity''s name, its account and description, how many lines and gross dollars, grouped by entity'
  - intrco stuff booked thru our AP to other glco's q1-q2
  - Our group has several firms; what bills did this one record that really belong in another one's books?
*/
SELECT APTL.GLCo, HQCO.Name, APTL.GLAcct, GLAC.Description, COUNT(*) AS Lines, SUM(APTL.GrossAmt) AS Gross
FROM APTL WITH (NOLOCK)
JOIN APCO WITH (NOLOCK)
    ON APTL.APCo = APCO.APCo
JOIN HQCO WITH (NOLOCK)
    ON APTL.GLCo = HQCO.HQCo
LEFT JOIN GLAC WITH (NOLOCK)
    ON APTL.GLCo = GLAC.GLCo
    AND APTL.GLAcct = GLAC.GLAcct
WHERE APTL.APCo = @APCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND APTL.GLCo <> APCO.GLCo
GROUP BY APTL.GLCo, HQCO.Name, APTL.GLAcct, GLAC.Description
ORDER BY APTL.GLCo, APTL.GLAcct
