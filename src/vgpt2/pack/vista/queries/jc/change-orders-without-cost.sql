/*
title: Approved change order items without cost estimate
grain: one change order item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which approved change orders have no cost budget?
  - Change order items without cost detail
  - cos without budget
  - Approved change order items with a contract amount for which no estimated cost was entered.
  - cos where we forgot the cost side
*/
SELECT JCOI.Job, JCOI.ACO, JCOI.ACOItem, JCOI.Description, JCOI.ContractAmt
FROM JCOI WITH (NOLOCK)
WHERE JCOI.JCCo = @JCCo
    AND JCOI.ContractAmt <> 0
    AND NOT EXISTS (
        SELECT 1
        FROM JCOD WITH (NOLOCK)
        WHERE JCOD.JCCo = JCOI.JCCo
            AND JCOD.Job = JCOI.Job
            AND JCOD.ACO = JCOI.ACO
            AND JCOD.ACOItem = JCOI.ACOItem
    )
ORDER BY JCOI.Job, JCOI.ACO, JCOI.ACOItem
