/*
title: Revenue overrides of a month
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which contracts have a revenue override this month?
  - Projected revenue overrides by contract
  - wip overrides
  - Contracts with an override of revenue or other amount in a month, with notes.
  - who plugged the wip
*/
SELECT JCOR.Contract, JCCM.Description, JCOR.RevCost, JCOR.OtherAmount, JCOR.Notes
FROM JCOR WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCOR.JCCo = JCCM.JCCo
    AND JCOR.Contract = JCCM.Contract
WHERE JCOR.JCCo = @JCCo
    AND JCOR.Month = @Mth
ORDER BY JCOR.Contract
