/*
title: Over and under billing of open contracts by department at the end of two months with the change
grain: one department
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  FirstMth: {type: bMonth, example: 2024-05-01}
  SecondMth: {type: bMonth, example: 2024-06-01}
asks:
  - Did our net overbilling grow or shrink from May to June, by division?
  - Billed less earned by department through one month and through a later one, and the movement
  - net over under change
  - are we burnin thru our overbillings, march vs june by dept
  - Every month I get the same question from the lender and every month somebody retypes two schedules into a spreadsheet to answer it, so please give me per division the billings ahead of or behind the work done as of last month and this month, computed cost to cost, with the movement as the last column
  - How much of our cash is really the owners' money, and is that becoming less?
  - Department, ahead or behind at December 2023, ahead or behind at June 2024, difference
  - Net invoicing ahead or behind earnings, per division, May beside June and the swing
  - The lender watches whether we live off owners' deposits, so per division give excess invoicing at 12/2023 and at 06/2024, by cost-to-cost, and how it moved
  - division overbilling then and now
  - Division name, number of active deals, surplus or deficit at the first date, at the second, and the movement
  - net o/u by dept mar v jun, chg, opn ktrs
  - Each branch may have charged customers too early or too late; was that effect larger this month than last month?
*/
WITH Revenue AS (
    SELECT JCIP.JCCo, JCIP.Contract,
        SUM(CASE WHEN JCIP.Mth <= @FirstMth THEN JCIP.ContractAmt ELSE 0 END) AS FirstValue,
        SUM(CASE WHEN JCIP.Mth <= @FirstMth THEN JCIP.BilledAmt ELSE 0 END) AS FirstBilled,
        SUM(JCIP.ContractAmt) AS SecondValue, SUM(JCIP.BilledAmt) AS SecondBilled
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @SecondMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJM.JCCo, JCJM.Contract,
        SUM(CASE WHEN JCCP.Mth <= @FirstMth THEN JCCP.ActualCost ELSE 0 END) AS FirstCost,
        SUM(CASE WHEN JCCP.Mth <= @FirstMth THEN JCCP.CurrEstCost ELSE 0 END) AS FirstEstimate,
        SUM(JCCP.ActualCost) AS SecondCost, SUM(JCCP.CurrEstCost) AS SecondEstimate
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @SecondMth
    GROUP BY JCJM.JCCo, JCJM.Contract
),
Position AS (
    SELECT JCCM.JCCo, JCCM.Department,
        Revenue.FirstBilled - ISNULL(Revenue.FirstValue * Cost.FirstCost / NULLIF(Cost.FirstEstimate, 0), 0)
            AS FirstOverBilled,
        Revenue.SecondBilled - ISNULL(Revenue.SecondValue * Cost.SecondCost / NULLIF(Cost.SecondEstimate, 0), 0)
            AS SecondOverBilled
    FROM JCCM WITH (NOLOCK)
    JOIN Revenue
        ON JCCM.JCCo = Revenue.JCCo
        AND JCCM.Contract = Revenue.Contract
    LEFT JOIN Cost
        ON JCCM.JCCo = Cost.JCCo
        AND JCCM.Contract = Cost.Contract
    WHERE JCCM.JCCo = @JCCo
        AND JCCM.ContractStatus = 1
)
SELECT Position.Department, JCDM.Description AS DepartmentName, COUNT(*) AS Contracts,
    SUM(Position.FirstOverBilled) AS FirstOverBilled, SUM(Position.SecondOverBilled) AS SecondOverBilled,
    SUM(Position.SecondOverBilled - Position.FirstOverBilled) AS Change
FROM Position
JOIN JCDM WITH (NOLOCK)
    ON Position.JCCo = JCDM.JCCo
    AND Position.Department = JCDM.Department
GROUP BY Position.Department, JCDM.Description
ORDER BY Position.Department
