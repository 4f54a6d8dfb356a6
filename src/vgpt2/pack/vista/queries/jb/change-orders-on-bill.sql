/*
title: Change orders included in a bill
grain: one change order item
level: basic
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  BillNumber: {type: int, example: 12}
asks:
  - Which change orders are on this bill?
  - Change order items billed on a bill
  - cos on pay app
  - Change order items added to one bill with job, ACO, units and amount.
  - did we bill the cos on this one
*/
SELECT JBCX.Job, JBCX.ACO, JBCX.ACOItem, JBCX.ChgOrderUnits, JBCX.ChgOrderAmt
FROM JBCX WITH (NOLOCK)
WHERE JBCX.JBCo = @JBCo
    AND JBCX.BillMonth = @BillMonth
    AND JBCX.BillNumber = @BillNumber
ORDER BY JBCX.Job, JBCX.ACO, JBCX.ACOItem
