/*
title: Adjusting references of a range of months with their effect on income
grain: one GL reference
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did the year-end adjusting entries do to net income?
  - AJEs with description and profit impact
  - Every adjusting journal reference of the year, how many lines it has and what it changed on the income statement.
  - adjusting entries
  - how bad did the ajes hurt us
  - The CPA posted a bunch of adjustments in December 2024, list them with their effect on the bottom line
  - Year-end corrections by the accountants, and how each moved profit
  - Surety underwriter asks why draft profit and audited profit differ for 2024; give each correction booked as such, with debits and what it did to net income
  - aje recap w/ p&l hit
  - Month, journal by name, number and text of the correction, count of lines, total debits, gain or loss it caused
  - all AJEs 2024, ref + desc + effect on NI. cpa's + ours
  - The auditor changed some figures after the year was over. What were those changes, and did each make us richer or poorer?
*/
SELECT GLRF.Mth, GLRF.Jrnl, GLJR.Description AS Journal, GLRF.GLRef, GLRF.Description, COUNT(*) AS Entries,
    SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    -SUM(CASE WHEN GLAC.AcctType IN ('I', 'E') THEN GLDT.Amount ELSE 0 END) AS IncomeEffect
FROM GLRF WITH (NOLOCK)
JOIN GLDT WITH (NOLOCK)
    ON GLRF.GLCo = GLDT.GLCo
    AND GLRF.Mth = GLDT.Mth
    AND GLRF.Jrnl = GLDT.Jrnl
    AND GLRF.GLRef = GLDT.GLRef
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
JOIN GLJR WITH (NOLOCK)
    ON GLRF.GLCo = GLJR.GLCo
    AND GLRF.Jrnl = GLJR.Jrnl
WHERE GLRF.GLCo = @GLCo
    AND GLRF.Mth BETWEEN @BeginMth AND @EndMth
    AND GLRF.Adjust = 'Y'
GROUP BY GLRF.Mth, GLRF.Jrnl, GLJR.Description, GLRF.GLRef, GLRF.Description
ORDER BY GLRF.Mth, GLRF.Jrnl, GLRF.GLRef
