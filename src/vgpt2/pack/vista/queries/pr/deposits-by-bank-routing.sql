/*
title: Direct deposits of a pay period by routing number with number of employees, accounts and amount
grain: one routing number
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-30}
asks:
  - To which banks does our direct deposit money go?
  - Routing number, employees, distinct accounts, total deposited for a group and period end
  - deposits by routing number
  - One of the local credit unions was taken over and its routing number dies at month end, so I must know for the last payroll how many of our people are paid into each routing number and how much it is, then I can write to those who need a new form
  - how much went to each rountig number, derect deposit
  - Which banks do our folks use?
  - How many of the 240 still get it at 071000013?
  - Add up the June 30 electronic pay per bank number with heads and accounts.
  - A merger makes one ABA number invalid next month; tell me for the June 30 run of group 1 how many people, separate accounts and dollars each number carried.
  - 'DD $ by ABA #'
  - 'most money first: bank number, persons, different accounts, total sent'
  - ach totals per routing 6/30 grp1 hd cnt
  - To which banks, by their code numbers, did we send wages that time, for how many workers, and how much?
*/
SELECT PRDS.RoutingId, COUNT(DISTINCT PRDS.Employee) AS Employees, COUNT(DISTINCT PRDS.BankAcct) AS Accounts,
    SUM(PRDS.Amt) AS Amount
FROM PRDS WITH (NOLOCK)
WHERE PRDS.PRCo = @PRCo
    AND PRDS.PRGroup = @PRGroup
    AND PRDS.PREndDate = @PREndDate
GROUP BY PRDS.RoutingId
ORDER BY Amount DESC, PRDS.RoutingId
