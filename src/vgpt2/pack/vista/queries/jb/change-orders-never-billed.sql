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
  - Signed extras that haven't shown up on a single pay request
  - Cash is tight, and before the July draws go out on the 25th I want every signed extra with dollars we never once asked the owner for
  - extras we never asked money for
  - Oldest approval first, job, CO and item, what it was for, and dollars
  - aprvd ACO items w/ $ not on any jb bill
  - Did we do added work that was agreed to, but forgot to ask the client for payment?
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
