/*
title: Technicians that customers and sites have a preference entry for, with the status of the preference
grain: one technician of a customer or site
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which customers want a certain technician, or do not want one?
  - Technician preferences with customer name, site name, technician name and status
  - tech preferences
  - who did the bank say they dont wan't in the bilding anymore
  - Mercy Hospital asked on May 3 never to be sent Rodriguez again, is that recorded?
  - I am back at the dispatch desk after four months and in the meantime a couple of our regulars have made their wishes known as to whom they like to see and whom not, so before I plan next week let me have everything of the kind that was written down, by customer and building.
  - Personal likes and dislikes out in the field.
  - which mechanic each client or building likes, refuses, or has some entry for
  - Mercy Hospital's director says she asked twice not to have Rodriguez, so before next week's planning give all such wishes recorded, by client, building, and mechanic's full name.
  - wanted and unwanted techs
  - by client's name and building's name, the mechanic's full name and whether he's preferred or not
  - tch prefs on custs/sites w/ stat
  - Some customers have told us whom they like to see and whom not. Where's that noted?
*/
SELECT SMTechnicianPreferences.Customer, ARCM.Name AS CustomerName, SMTechnicianPreferences.ServiceSite,
    SMServiceSite.Description AS SiteName, SMTechnicianPreferences.Technician, SMTechnicianInfo.FullName,
    SMTechnicianPreferences.Status
FROM SMTechnicianPreferences WITH (NOLOCK)
JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMTechnicianPreferences.SMCo = SMTechnicianInfo.SMCo
    AND SMTechnicianPreferences.Technician = SMTechnicianInfo.Technician
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMTechnicianPreferences.CustGroup = ARCM.CustGroup
    AND SMTechnicianPreferences.Customer = ARCM.Customer
LEFT JOIN SMServiceSite WITH (NOLOCK)
    ON SMTechnicianPreferences.SMCo = SMServiceSite.SMCo
    AND SMTechnicianPreferences.ServiceSite = SMServiceSite.ServiceSite
WHERE SMTechnicianPreferences.SMCo = @SMCo
ORDER BY ARCM.Name, SMTechnicianPreferences.ServiceSite, SMTechnicianInfo.FullName
