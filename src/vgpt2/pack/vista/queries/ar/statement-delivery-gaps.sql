/*
title: Active customers who get statements and have no e-mail or no billing address
grain: one customer
level: basic
parameters:
  CustGroup: {type: bGroup, example: 1}
asks:
  - Statements go out by e-mail from July 1; which customers who get one have no e-mail or billing address on file?
  - Active customers with statements switched on and an empty e-mail or bill-to address, with phone and contact
  - statements no email
  - Parkway Church says the statement for 4,200 never came
  - cust statements that got nowhere to go
  - Number, name, contact, phone, e-mail, mailing street, open item or balance forward.
  - Whom can we not dun in writing?
  - Clients on the monthly mailing for whom we lack an email or a postal address
  - Half the July mailing bounced, so who among the live accounts set to receive the monthly summary is lacking an email address or mailing street, and whom could we phone to ask?
  - stmt mailing, holes in the addresses
  - 'Alphabetical by client: contact, phone, email, street, city and which style of account summary they are on, only incomplete ones'
  - actv custs w/ stmt flag on but email or bill addr blnk
  - We send customers a monthly summary of what they owe; for whom don't we know where to send it?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone, ARCM.EMail, ARCM.BillAddress, ARCM.BillCity, ARCM.StmtType
FROM ARCM WITH (NOLOCK)
WHERE ARCM.CustGroup = @CustGroup
    AND ARCM.Status = 'A'
    AND ARCM.StmntPrint = 'Y'
    AND (ARCM.EMail IS NULL OR ARCM.BillAddress IS NULL)
ORDER BY ARCM.Name
