/*
title: Standard service charges with cost rate and billable rate
grain: one standard item
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - What flat fees do we have for service, and what do we bill for each?
  - Standard items with description, cost rate, billable rate and cost type
  - trip fee list
  - wat do we charge for a truck charge or enviromental fee
  - Does the trip charge still stand at 85.00?
  - A new girl starts at the billing desk on Monday and she will need something on paper, nothing fancy, that tells her which charges exist besides hours and parts and what goes on the bill for each of them, plus what we think it costs us.
  - Extras that we add to a bill, with their price.
  - fixed add-on fees in service, what they cost us and what we ask
  - A customer's attorney wants our published fee sheet, so print every set fee, truck, environmental and so on, with the price to the client and our own cost.
  - truck charge and such, going price
  - by code, its wording, what we reckon it costs us, the price on a bill and its cost category
  - std itms SM, cost vs bill rt
  - Apart from hours and pieces, which fixed extras can go on a repair bill, and how much are they?
*/
SELECT SMStandardItem.StandardItem, SMStandardItem.Description, SMStandardItem.CostRate,
    SMStandardItem.BillableRate, SMStandardItem.SMCostType
FROM SMStandardItem WITH (NOLOCK)
WHERE SMStandardItem.SMCo = @SMCo
ORDER BY SMStandardItem.StandardItem
