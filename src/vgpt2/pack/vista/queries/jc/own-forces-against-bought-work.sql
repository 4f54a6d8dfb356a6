/*
title: Job cost between two months split into own payroll, own equipment, stock, subcontracts and other vendors by department
grain: one department
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What share of our work do we perform ourselves in each division?
  - Cost of a span of months by department split by payroll, equipment, materials from stock, subcontractors and purchases
  - self-performed share
  - how much do we sub out vs do w our own poeple, by dept, 2024
  - The prequalification form for the airport asks what percentage of work is done by own forces in the last full year, and the general one from the state asks it per trade, so I want for each department the dollars of our payroll, our machines, our yard, the trades and everything else bought outside
  - Are we a builder or a broker these days?
  - Department, payroll, equipment, stock, subs, other vendors, total, percent of own payroll, January through June 2024
  - Divide each division's 2024 spending into our crews, our iron, stock, subs and purchases
  - Airport prequalification asks for the percentage self-performed, so from 01/2024 to 12/2024 give by division our wages, machines, yard materials, subs, other bills, and the wages' slice
  - self-perform vs brokered, per division
  - Across the page for each named division in 2024, our wages, our machines, from stock, subs, other suppliers, total, wage percent
  - dept split PR / EM / stock / subs / other AP YTD
  - How much of the building do we do with our own workers and machines, and how much do outside companies do for us, in each branch?
*/
SELECT JCCM.Department, JCDM.Description AS DepartmentName,
    SUM(CASE WHEN JCCD.JCTransType = 'PR' THEN JCCD.ActualCost ELSE 0 END) AS OwnPayroll,
    SUM(CASE WHEN JCCD.JCTransType = 'EM' THEN JCCD.ActualCost ELSE 0 END) AS OwnEquipment,
    SUM(CASE WHEN JCCD.JCTransType IN ('IN', 'MS') THEN JCCD.ActualCost ELSE 0 END) AS FromStock,
    SUM(CASE WHEN JCCD.JCTransType = 'AP' AND JCCD.SL IS NOT NULL THEN JCCD.ActualCost ELSE 0 END) AS Subcontracts,
    SUM(CASE WHEN JCCD.JCTransType = 'AP' AND JCCD.SL IS NULL THEN JCCD.ActualCost ELSE 0 END) AS OtherVendors,
    SUM(JCCD.ActualCost) AS TotalCost,
    100.0 * SUM(CASE WHEN JCCD.JCTransType = 'PR' THEN JCCD.ActualCost ELSE 0 END)
        / NULLIF(SUM(JCCD.ActualCost), 0) AS OwnPayrollPct
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.ActualCost <> 0
GROUP BY JCCM.Department, JCDM.Description
ORDER BY JCCM.Department
