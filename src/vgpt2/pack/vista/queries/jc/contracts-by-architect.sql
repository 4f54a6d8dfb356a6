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
  - Designers on our running projects, along with their job number and the owner's own reference
  - Harbor Group wants plan revisions sent to the design firm this week, so I must know whose office stands behind each active agreement and which number they file us under
  - drawn by whom, current work
  - Active agreements sorted by design office, with the client's name, the designer's file number and the reference the client uses for us
  - archs + arch proj no + owner ref 4 all open kontracts
  - For the buildings under way now, who is the firm that made the drawings, and under what number do they and the client know the project?
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
