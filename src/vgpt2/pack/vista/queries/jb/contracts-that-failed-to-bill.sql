/*
title: Contracts for which making bills failed
grain: one error of a contract
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which contracts dropped out of the automatic billing run, and what was the error?
  - Bill initialisation errors with contract, customer and process group
  - Error date, contract, description, customer name, billing type, error text
  - billing init errors
  - ran the draws and the museum job didnt come up, why
  - Who will not get an invoice this month unless we repair something in the set-up?
  - After generating applications, list what went wrong by contract
  - What went wrong per project when draws were generated automatically?
  - Draws must be out by noon and the museum is absent; which contracts did the run refuse, with client's name, group and the message
  - wouldn't generate a bill
  - By day, contract and name, client's name, usual bill type, group, error number and its text
  - jb init errs, cntrct + cust + why
  - For which projects did the computer fail to make the client's bill, and what did it say?
*/
SELECT JBCE.ErrorDate, JBCE.Contract, JCCM.Description, ARCM.Name, JCCM.DefaultBillType, JCCM.ProcessGroup,
    JBCE.ErrorNumber, JBCE.ErrorDesc
FROM JBCE WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JBCE.JBCo = JCCM.JCCo
    AND JBCE.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JBCE.JBCo = @JBCo
ORDER BY JBCE.ErrorDate, JBCE.Contract, JBCE.ErrorNumber
