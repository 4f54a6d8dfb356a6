/*
title: Service departments with their cost and revenue accounts for labor, material and purchases and the agreement revenue account
grain: one service department
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which ledger accounts does each service department post its labor, parts and purchases to?
  - Department, description, labor cost and revenue account, material cost and revenue account, purchase cost and revenue account, agreement revenue account
  - service dept accounts
  - were does dept 20 book labor revnue
  - Does the plumbing department still credit 4510 for maintenance contracts?
  - We are redoing the chart of accounts in January and the ledger people want to know from me, for every department that I run in service, where the hours, the parts, the things we buy for a call and the yearly contracts end up, cost as well as income, department 30 first because that one was set up in a hurry.
  - Where the money of every branch lands in the books.
  - GL setup of every service branch, income and expense, for hours, parts, buyouts and contracts
  - New chart of accounts starts in January, and the controller has to map each service branch, so tell us where its labor, materials, purchases and maintenance income are booked.
  - GL coding per service branch
  - by branch number and name, the ledger company, then pairs of expense and income accounts for time, for parts and for purchases, and where yearly contract income goes
  - sm dept dflt GL accts, labr/matl/purch
  - For each part of our repair business, which bookkeeping numbers collect its wages, parts and earnings?
*/
SELECT SMDepartment.Department, SMDepartment.Description, SMDepartment.GLCo, SMDepartment.LaborCostGLAcct,
    SMDepartment.LaborRevGLAcct, SMDepartment.MaterialCostGLAcct, SMDepartment.MaterialRevGLAcct,
    SMDepartment.PurchaseCostGLAcct, SMDepartment.PurchaseRevGLAcct, SMDepartment.AgreementRevGLAcct
FROM SMDepartment WITH (NOLOCK)
WHERE SMDepartment.SMCo = @SMCo
ORDER BY SMDepartment.Department
