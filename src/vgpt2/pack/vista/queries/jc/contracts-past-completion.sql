/*
title: Open contracts past their projected completion
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which contracts should be finished by now?
  - Open contracts past the projected close date
  - late contracts
  - Open contracts whose projected completion date is before a day, with days late and amount left to bill.
  - what jobs r running past there end date
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ProjCloseDate, DATEDIFF(day, JCCM.ProjCloseDate, @AsOf) AS DaysLate,
    JCCM.ContractAmt - JCCM.BilledAmt AS LeftToBill
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.ProjCloseDate < @AsOf
ORDER BY DaysLate DESC, JCCM.Contract
