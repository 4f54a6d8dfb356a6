/*
title: Active service centers with address, phone, e-mail and department
grain: one service center
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which service centers are active and how are they reached?
  - Service center, description, address, phone, e-mail, department and receivables company
  - service center list
  - emial and phone of the tulsa branch pls, the servce one
  - Under which department do the calls of center 300 run since the move in April?
  - For our new web page the marketing agency asks for the branches that take calls, with the street, the town, the telephone and a mail address each, and I would rather give them what is in the system than what is on the old brochure, where two of five do not exist any longer.
  - Contact data of the branches that send out people.
  - branches open for business, where they are and how to contact them
  - The web agency needs street, town, zip, telephone and mail address of all our service branches by tomorrow, though without those we've shut.
  - our shops, street and phone
  - by branch number with its title, street, town, state and zip, phone, mail, its department and which receivables company it bills through
  - svc ctrs actv, addr/ph/email
  - In which towns do we have a repair shop that is in use, and how can customers reach it?
*/
SELECT SMServiceCenter.ServiceCenter, SMServiceCenter.Description, SMServiceCenter.Address, SMServiceCenter.City,
    SMServiceCenter.State, SMServiceCenter.Zip, SMServiceCenter.Phone, SMServiceCenter.EMail,
    SMServiceCenter.Department, SMServiceCenter.ARCo
FROM SMServiceCenter WITH (NOLOCK)
WHERE SMServiceCenter.SMCo = @SMCo
    AND SMServiceCenter.Active = 'Y'
ORDER BY SMServiceCenter.ServiceCenter
