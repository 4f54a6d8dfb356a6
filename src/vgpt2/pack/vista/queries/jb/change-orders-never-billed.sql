/*
title: Approved change order items on no bill
grain: one change order item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which approved change orders have we never billed?
  - Approved change order items not on any bill
  - unbilled change orders
  - Approved change order items with a contract amount that do not appear on a job bill.
  - cos we forgot to bill
*/
SELECT JCOI.Job, JCOI.ACO, JCOI.ACOItem, JCOI.Description, JCOI.ApprovedMonth, JCOI.ContractAmt
FROM JCOI WITH (NOLOCK)
WHERE JCOI.JCCo = @JCCo
    AND JCOI.ContractAmt <> 0
    AND NOT EXISTS (
        SELECT 1
        FROM JBCX WITH (NOLOCK)
        WHERE JBCX.JBCo = JCOI.JCCo
            AND JBCX.Job = JCOI.Job
            AND JBCX.ACO = JCOI.ACO
            AND JBCX.ACOItem = JCOI.ACOItem
    )
ORDER BY JCOI.ApprovedMonth, JCOI.Job, JCOI.ACO, JCOI.ACOItem
