/*
title: Open contracts with their billing day of the month, customer, bill type and billing contact
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - On which day of the month does each owner want our bill?
  - Billing calendar of open contracts with customer, contact, phone, kind of billing and process group
  - draw due days
  - Billing day, contract, description, customer, contact, phone, e-mail, bill type of every open contract
  - I am taking over the pay applications from Ruth on Monday and all she left me is a sticky note, so please print who expects the application when, which sort of bill it is and whom I ring up if I run late
  - wich day of the mounth do we bill Northgate Mall
  - Deadlines for our requests for payment, everything due by the 20th first
  - When in the month each running contract gets invoiced, and whom to contact
  - Ruth leaves Friday and I inherit her pay apps; which owner expects his by what day, what kind of bill, and who answers the phone there
  - when pay apps must go in
  - By day of month, contract and name, client's name, contact person, phone, e-mail, kind of bill, group
  - bill day per open cntrct w cust ctct + ph
  - By which date does every client want to get our bill, and who is the person there?
*/
SELECT JCCM.BillDayOfMth, JCCM.Contract, JCCM.Description, ARCM.Name AS Customer, ARCM.Contact, ARCM.Phone,
    ARCM.EMail, JCCM.DefaultBillType, JCCM.ProcessGroup
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY JCCM.BillDayOfMth, JCCM.Contract
