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
  - Extras that were rolled into bill 12 of June
  - The architect asks which COs make up the increase on draw 12 from June, with job, quantity and dollars for each
  - what extras rode on this draw
  - For May's bill 7, by job and CO number, item, units and amount
  - which extras rode on bill 18 mar, qty n $$ per ACO itm
  - What additional work is being charged with this one payment request?
*/
SELECT JBCX.Job, JBCX.ACO, JBCX.ACOItem, JBCX.ChgOrderUnits, JBCX.ChgOrderAmt
FROM JBCX WITH (NOLOCK)
WHERE JBCX.JBCo = @JBCo
    AND JBCX.BillMonth = @BillMonth
    AND JBCX.BillNumber = @BillNumber
ORDER BY JBCX.Job, JBCX.ACO, JBCX.ACOItem
