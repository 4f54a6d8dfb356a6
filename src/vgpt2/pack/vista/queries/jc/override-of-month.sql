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
  - Agreements whose final income was typed in by hand for June, and why
  - Reviewer of the WIP schedule wants support for every manual revenue figure at 12/2024, so show deal, the plug, any other sum entered and the written explanation
  - top line plugs and excuses
  - Deal name, forced income figure, additional sum and the remark, by agreement number
  - rev ovrds mth 3/24 w notes, which ktrs
  - For what projects did somebody overrule the system's expected income this month, and what reason was written down?
*/
SELECT JCOR.Contract, JCCM.Description, JCOR.RevCost, JCOR.OtherAmount, JCOR.Notes
FROM JCOR WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCOR.JCCo = JCCM.JCCo
    AND JCOR.Contract = JCCM.Contract
WHERE JCOR.JCCo = @JCCo
    AND JCOR.Month = @Mth
ORDER BY JCOR.Contract
