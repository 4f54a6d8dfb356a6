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
*/
SELECT SMStandardItem.StandardItem, SMStandardItem.Description, SMStandardItem.CostRate,
    SMStandardItem.BillableRate, SMStandardItem.SMCostType
FROM SMStandardItem WITH (NOLOCK)
WHERE SMStandardItem.SMCo = @SMCo
ORDER BY SMStandardItem.StandardItem
