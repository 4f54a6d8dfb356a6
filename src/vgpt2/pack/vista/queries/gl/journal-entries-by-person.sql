/*
title: Entries made in the general ledger itself between two months by person with number of entries, accounts and months, debits and share of all debits
grain: one person
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who writes journal entries here, how many in the year and for what amount?
  - Login, full name, entries, different accounts, months active, debit total, percent of all manual debits
  - journal preparers
  - "For the planning memo I have to describe who can and does make manual postings, and whether the finance chief is among them, which would be a finding; count per person over the year, how many accounts they touched and the debits, and tell me what part of the whole is theirs."
  - manual jurnal entries per user wiht totals
  - Which people put things in the books by hand, and how heavily?
  - I bet mhollis made 80 percent of it in 2024 and the CFO two entries
  - Manual bookings per user for 2024 with volume, spread of accounts and share of everything
  - Segregation of duties is on the audit committee's agenda; tell them by full name who typed how many ledger lines in 2024, over how many accounts, and his percent of all debits
  - who does the most JEs
  - Login and real name, number of lines, different accounts touched, months in which he was busy, debits, and percent of everyone's debits
  - hand JE cnt by user jan-dec 24 w/ $ and % of tot
  - Which of our staff type directly in the books, how often, and how much of the money goes through whose hands?
*/
SELECT HQBC.CreatedBy, DDUP.FullName, COUNT(*) AS Entries, COUNT(DISTINCT GLDT.GLAcct) AS Accounts,
    COUNT(DISTINCT GLDT.Mth) AS Months, SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS TotalDebit,
    100.0 * SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END)
        / NULLIF(SUM(SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END)) OVER (), 0) AS PercentOfDebits
FROM GLDT WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON GLDT.SourceCo = HQBC.Co
    AND GLDT.Mth = HQBC.Mth
    AND GLDT.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth BETWEEN @BeginMth AND @EndMth
    AND GLDT.Source LIKE 'GL%'
GROUP BY HQBC.CreatedBy, DDUP.FullName
ORDER BY TotalDebit DESC, HQBC.CreatedBy
