/*
title: Open contracts with their architect, the architect's project number and the customer's reference
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which architects are on our open contracts and what number do they give the project?
  - Contract, name, architect, architect's number, owner and owner's reference, open ones only
  - architects on contracts
  - everything that Halvorsen Partners designed for us that is still running
  - architect nubmers for the aia forms plase
  - For the cover sheet of the application the designer's own project number has to be printed and half the time my people make it up or leave it out, so I need one page with all running contracts, who drew them, their number and whatever reference the client wants to see, 1055- included.
  - Who drew the buildings we are putting up?
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ArchitectName, JCCM.ArchitectProject, ARCM.Name AS CustomerName,
    JCCM.CustomerReference
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY JCCM.ArchitectName, JCCM.Contract
