/*
title: Trips of a day with the person to call at the site
grain: one trip
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  Day: {type: bDate, example: 2024-06-17}
asks:
  - Whom do I phone this evening to announce tomorrow's visits?
  - Trips scheduled for a day with technician name, site, address, contact name, cell, phone, e-mail and the requester of the call
  - call ahead list
  - St Lukes complained nobody called before Mike showed up, give me contacts for mondays runs
  - Reminder texts go out at four. I need a mobile number per stop for June 17.
  - Who has to let us in?
  - "Sorted by tech: work order, site name, street, city, contact, mobile, who asked for the service."
  - phone numbers for announcing the visits planned on June 17
  - Hospital management threatened to leave because mechanics turn up unannounced, so for next Monday's scheduled stops get me the site's contact, mobile, mail, and whoever requested service.
  - contacts for Monday's stops
  - grouped by mechanic with his name, the order and trip, building by name with street and town, the person there, mobile, landline, mail, and who called it in
  - cust cell nos for techs' trips 6/17, not done yet
  - Our repair people drive to several places tomorrow. Whom should I ring at each place, and on which number?
*/
SELECT SMTrip.Technician, SMTechnicianInfo.FullName, SMTrip.WorkOrder, SMTrip.Trip, SMTrip.Description,
    SMServiceSite.Description AS SiteName, SMServiceSite.Address1, SMServiceSite.City,
    SMContact.FullName AS ContactName,
    SMContact.Cell, SMContact.Phone, SMContact.Email, SMWorkOrder.RequestedBy, SMWorkOrder.RequestedByPhone
FROM SMTrip WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMTrip.SMCo = SMWorkOrder.SMCo
    AND SMTrip.WorkOrder = SMWorkOrder.WorkOrder
JOIN SMServiceSite WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceSite.SMCo
    AND SMWorkOrder.ServiceSite = SMServiceSite.ServiceSite
LEFT JOIN SMContact WITH (NOLOCK)
    ON SMServiceSite.ContactGroup = SMContact.ContactGroup
    AND SMServiceSite.ContactSeq = SMContact.ContactSeq
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMTrip.SMCo = SMTechnicianInfo.SMCo
    AND SMTrip.Technician = SMTechnicianInfo.Technician
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.ScheduledDate = @Day
    AND SMTrip.Status = 0
ORDER BY SMTrip.Technician, SMTrip.WorkOrder, SMTrip.Trip
