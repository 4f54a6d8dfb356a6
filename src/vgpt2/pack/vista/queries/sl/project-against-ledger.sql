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
  - compare what the PM side sent over per trade agreement on 1001- with accounting's figure
  - The PM swears her buyout totals on 22-4410 and the controller's differ, so set them beside each other for every trade agreement that was interfaced and show the gap before the audit.
  - buyout vs books, trades
  - one row per agreement with its title, what project people passed on, what accounting carries now and by how much they differ
  - PM intfcd SL amt vs SL cur, proj 1001-, diff
  - The site office and the bookkeepers each know what hired firms will cost on a building. Do they have the same numbers?
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
