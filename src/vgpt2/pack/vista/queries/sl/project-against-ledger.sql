/*
title: Subcontract amounts in project management against the ledger
grain: one subcontract
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Do the project's subcontract amounts agree with the subcontract ledger?
  - PM subcontract detail against posted subcontract value
  - pm vs sl
  - Sum of interfaced subcontract lines of a project and current cost of the same subcontracts, with the difference.
  - does what i bought out match accounting
*/
WITH Detail AS (
    SELECT PMSL.SLCo, PMSL.SL, SUM(PMSL.Amount) AS Amount
    FROM PMSL WITH (NOLOCK)
    WHERE PMSL.PMCo = @PMCo
        AND PMSL.Project = @Project
        AND PMSL.SL IS NOT NULL
        AND PMSL.InterfaceDate IS NOT NULL
    GROUP BY PMSL.SLCo, PMSL.SL
),
Items AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost) AS Amount
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.JCCo = @PMCo
        AND SLIT.Job = @Project
    GROUP BY SLIT.SLCo, SLIT.SL
)
SELECT SLHD.SL, SLHD.Description, Detail.Amount AS ProjectAmount, ISNULL(Items.Amount, 0) AS LedgerAmount,
    Detail.Amount - ISNULL(Items.Amount, 0) AS Difference
FROM Detail
JOIN SLHD WITH (NOLOCK)
    ON Detail.SLCo = SLHD.SLCo
    AND Detail.SL = SLHD.SL
LEFT JOIN Items
    ON Detail.SLCo = Items.SLCo
    AND Detail.SL = Items.SL
ORDER BY SLHD.SL
