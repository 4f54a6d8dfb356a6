/*
title: Units billed against units in place by contract item of open contracts, where they differ
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - On unit price work, where did we bill other quantities than the field has put in place?
  - Contract, item, unit, contract units, units billed, units in place, difference and its value at the unit price
  - billed vs installed quantity
  - state says we billed 4,200 tons of base on 3110- and the field only laid 3,900
  - qty bilt and qty billd dont match
  - The resident engineer pays only what his inspector measured, and each month I find out afterwards that our bill was hundreds of yards above or below what the superintendent reported, so before the August estimate goes out put the two quantities side by side for every bid item and price the difference.
  - Bid quantities claimed beyond or short of what the foremen counted
  - Quantities invoiced on measured lines that disagree with what crews installed, active agreements
  - The resident engineer will cut our August estimate unless yards claimed equal yards laid, so per bid line set invoiced beside installed with the dollars of the mismatch
  - yardage drawn vs laid, mismatch only
  - Greatest dollars first, contract and line by name, unit, quantity drawn against quantity installed on live unit price work
  - unit px items, qty bild <> qty in place, opn ktrs w $ diff
  - Where work is paid by the foot or the ton, did we charge for more or fewer than our people truly put in?
*/
WITH InPlace AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.Item, SUM(JCCP.ActualUnits) AS Units
    FROM JCJP WITH (NOLOCK)
    JOIN JCCH WITH (NOLOCK)
        ON JCJP.JCCo = JCCH.JCCo
        AND JCJP.Job = JCCH.Job
        AND JCJP.PhaseGroup = JCCH.PhaseGroup
        AND JCJP.Phase = JCCH.Phase
    JOIN JCCP WITH (NOLOCK)
        ON JCCH.JCCo = JCCP.JCCo
        AND JCCH.Job = JCCP.Job
        AND JCCH.PhaseGroup = JCCP.PhaseGroup
        AND JCCH.Phase = JCCP.Phase
        AND JCCH.CostType = JCCP.CostType
    WHERE JCJP.JCCo = @JCCo
        AND JCCH.ItemUnitFlag = 'Y'
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.Item
)
SELECT JCCI.Contract, JCCM.Description AS ContractName, JCCI.Item, JCCI.Description, JCCI.UM, JCCI.ContractUnits,
    JCCI.BilledUnits, InPlace.Units AS UnitsInPlace, JCCI.BilledUnits - InPlace.Units AS Difference,
    (JCCI.BilledUnits - InPlace.Units) * JCCI.UnitPrice AS DifferenceAmount
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
JOIN InPlace
    ON JCCI.JCCo = InPlace.JCCo
    AND JCCI.Contract = InPlace.Contract
    AND JCCI.Item = InPlace.Item
WHERE JCCI.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCI.UM <> 'LS'
    AND JCCI.BilledUnits <> InPlace.Units
ORDER BY DifferenceAmount DESC, JCCI.Contract, JCCI.Item
