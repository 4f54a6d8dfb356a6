/*
title: Contract billings by job state, timecard wages by tax state and purchase price of equipment by state between two dates with the share of each state, for income tax apportionment
grain: one state
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  PRCo: {type: bCompany, example: 1}
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Three-factor apportionment for the state income tax returns, sales, wages and property by state with percentages.
  - State, billings, billing percent, wages, wage percent, equipment cost, equipment percent; a row for each state with any of them
  - apportionment factors
  - "Our income is split among the states we build in, some by sales alone and some by sales, people and machines, so I want one page with all three and the percent each state has, where a machine counts where its job is, or by its plate when it's on no job."
  - aportionment by state, reveneu payroll and equipmnt 2024
  - How much of us is in each state, going by work sold, people and iron?
  - I expect Arizona near 38 percent of billings in 2024 and 45 of payroll
  - Receipts, wages and property per state for 2024, each with its percentage
  - 'Our CPA prepares multi-state income tax returns due in April and wants the three factors from January to December: invoiced, payroll and owned machines, by state'
  - multi-state tax split numbers
  - State name, invoiced and percent, wages and percent, equipment price and percent, biggest invoicing first
  - 3-factor by st 2024 - sales/payrl/equip
  - How much of what we sell, pay our people and own is in every state, so that the tax can be split?
*/
WITH Sites AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ShipState) AS State
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
),
Factors AS (
    SELECT Sites.State, JCIP.BilledAmt AS Billed, 0 AS Wages, 0 AS EquipmentCost
    FROM JCIP WITH (NOLOCK)
    JOIN Sites
        ON JCIP.JCCo = Sites.JCCo
        AND JCIP.Contract = Sites.Contract
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth BETWEEN @BeginMth AND @EndMth
    UNION ALL
    SELECT PRTH.TaxState, 0, PRTH.Amt, 0
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT COALESCE(JCJM.ShipState, EMEM.LicensePlateState), 0, 0, EMEM.PurchasePrice
    FROM EMEM WITH (NOLOCK)
    LEFT JOIN JCJM WITH (NOLOCK)
        ON EMEM.JCCo = JCJM.JCCo
        AND EMEM.Job = JCJM.Job
    WHERE EMEM.EMCo = @EMCo
        AND EMEM.Capitalized = 'Y'
        AND (EMEM.SoldDate IS NULL OR EMEM.SoldDate > @EndDate)
),
States AS (
    SELECT Factors.State, SUM(Factors.Billed) AS Billed, SUM(Factors.Wages) AS Wages,
        SUM(Factors.EquipmentCost) AS EquipmentCost
    FROM Factors
    GROUP BY Factors.State
)
SELECT States.State, HQST.Name, States.Billed,
    100.0 * States.Billed / NULLIF(SUM(States.Billed) OVER (), 0) AS BilledPercent, States.Wages,
    100.0 * States.Wages / NULLIF(SUM(States.Wages) OVER (), 0) AS WagesPercent, States.EquipmentCost,
    100.0 * States.EquipmentCost / NULLIF(SUM(States.EquipmentCost) OVER (), 0) AS EquipmentPercent
FROM States
LEFT JOIN HQST WITH (NOLOCK)
    ON States.State = HQST.State
    AND HQST.Country = 'US'
ORDER BY States.Billed DESC, States.State
